//! Where the file of an MTA-STS policy belongs, and what makes a web server show it as RFC 8461, section 3.3, wants it:
//! at this one path, as plain text, without a redirection.

use crate::dns::Policy;
use crate::name::MailDomain;

/// What shows the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// nginx.
    Nginx,
    /// Apache httpd.
    Apache,
    /// Caddy, which gets the certificate by itself.
    Caddy,
    /// Internet Information Services.
    Iis,
    /// GitHub Pages.
    GithubPages,
    /// Cloudflare Pages.
    CloudflarePages,
}

/// A file to put somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where: on the server, or in the repository.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

impl Place {
    /// All of them, those with a server of one's own first.
    pub const ALL: [Self; 6] =
        [Self::Nginx, Self::Apache, Self::Caddy, Self::Iis, Self::GithubPages, Self::CloudflarePages];

    /// As the command line takes it, and as the ids of its words end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Apache => "apache",
            Self::Caddy => "caddy",
            Self::Iis => "iis",
            Self::GithubPages => "github-pages",
            Self::CloudflarePages => "cloudflare-pages",
        }
    }

    /// As its makers write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Apache => "Apache",
            Self::Caddy => "Caddy",
            Self::Iis => "IIS",
            Self::GithubPages => "GitHub Pages",
            Self::CloudflarePages => "Cloudflare Pages",
        }
    }

    /// The files to put in place, the policy first.
    pub fn files(self, domain: &MailDomain, policy: &Policy) -> Vec<File> {
        let file = |path: String, text: String| File { path, text };
        let host = format!("mta-sts.{domain}");
        let folder = match self {
            Self::Nginx | Self::Apache | Self::Caddy => format!("/var/www/{host}/"),
            Self::Iis => format!("C:\\inetpub\\{host}\\"),
            Self::GithubPages | Self::CloudflarePages => String::new(),
        };
        let inside = if self == Self::Iis { ".well-known\\mta-sts.txt" } else { ".well-known/mta-sts.txt" };
        let mut files = vec![file(format!("{folder}{inside}"), policy.to_text())];
        match self {
            Self::Nginx => files.push(file(format!("/etc/nginx/conf.d/{host}.conf"), nginx(&host))),
            Self::Apache => {
                files.push(file(format!("/etc/apache2/sites-available/{host}.conf"), apache(&host)));
            }
            Self::Caddy => files.push(file("/etc/caddy/Caddyfile".to_owned(), caddy(&host))),
            Self::Iis => files.push(file(format!("{folder}web.config"), IIS.to_owned())),
            // Without .nojekyll, what begins with a dot is left out.
            Self::GithubPages => {
                files.push(file(".nojekyll".to_owned(), String::new()));
                files.push(file("CNAME".to_owned(), format!("{host}\n")));
            }
            Self::CloudflarePages => {
                let headers = "/.well-known/mta-sts.txt\n  Content-Type: text/plain; charset=utf-8\n";
                files.push(file("_headers".to_owned(), headers.to_owned()));
            }
        }
        files
    }
}

fn nginx(host: &str) -> String {
    format!(
        "server {{\n    listen 443 ssl;\n    listen [::]:443 ssl;\n    server_name {host};\n    \
         ssl_certificate /etc/ssl/{host}.pem;\n    ssl_certificate_key /etc/ssl/private/{host}.key;\n\n    \
         location = /.well-known/mta-sts.txt {{\n        root /var/www/{host};\n        types {{ }}\n        \
         default_type text/plain;\n    }}\n    location / {{\n        return 404;\n    }}\n}}\n"
    )
}

fn apache(host: &str) -> String {
    format!(
        "<VirtualHost *:443>\n    ServerName {host}\n    DocumentRoot /var/www/{host}\n    SSLEngine on\n    \
         SSLCertificateFile /etc/ssl/{host}.pem\n    SSLCertificateKeyFile /etc/ssl/private/{host}.key\n    \
         <Directory /var/www/{host}>\n        Require all granted\n    </Directory>\n    \
         <Location /.well-known/mta-sts.txt>\n        ForceType text/plain\n    </Location>\n</VirtualHost>\n"
    )
}

fn caddy(host: &str) -> String {
    format!(
        "{host} {{\n\troot * /var/www/{host}\n\theader /.well-known/mta-sts.txt Content-Type text/plain\n\tfile_server\n}}\n"
    )
}

const IIS: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<configuration>
  <system.webServer>
    <httpRedirect enabled=\"false\" />
    <staticContent>
      <remove fileExtension=\".txt\" />
      <mimeMap fileExtension=\".txt\" mimeType=\"text/plain\" />
    </staticContent>
  </system.webServer>
</configuration>
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::first_policy;
    use std::fmt::Write;
    use std::fs;
    use std::path::Path;

    #[test]
    fn each_place_gets_the_policy_and_what_makes_it_show_it() {
        let domain = "example.org".parse().unwrap();
        let policy = first_policy(&["mx.example.org".parse().unwrap()]);
        for place in Place::ALL {
            let files = place.files(&domain, &policy);
            assert_eq!(files[0].text, policy.to_text(), "{}", place.name());
            let mut text = String::new();
            for file in &files {
                let _ = write!(text, "=== {}\n{}", file.path, file.text.replace('\r', ""));
            }
            let path = format!("tests/golden/mta-sts/{}.txt", place.as_str());
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, &text).unwrap();
            }
            assert_eq!(text, fs::read_to_string(&path).unwrap(), "{}", path.display());
        }
    }
}
