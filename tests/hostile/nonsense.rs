//! What a server says in place of a reply.

use crate::SHORT;
use crate::server::{Stream, say, wait};
use std::io;

/// In place of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nonsense {
    /// Hangs up.
    Close,
    /// Hangs up in the middle of a line.
    Half,
    Silence,
    /// A byte now and then.
    Drip,
    EndlessLine,
    EndlessLines,
    /// Ten thousand lines of EHLO.
    TenThousand,
    /// A reply code of letters.
    Letters,
    Nul,
    /// Lines of one reply with different codes.
    Differs,
    /// Random bytes without end.
    Noise,
}

impl Nonsense {
    pub const ALL: [Self; 11] = [
        Self::Close,
        Self::Half,
        Self::Silence,
        Self::Drip,
        Self::EndlessLine,
        Self::EndlessLines,
        Self::TenThousand,
        Self::Letters,
        Self::Nul,
        Self::Differs,
        Self::Noise,
    ];

    /// Whether only a deadline can end it.
    pub fn is_slow(self) -> bool {
        matches!(self, Self::Silence | Self::Drip)
    }

    /// Says it, and hears no more.
    pub fn utter(self, stream: &mut dyn Stream) -> io::Result<()> {
        match self {
            Self::Close => return Ok(()),
            Self::Half => return say(stream, "250-ha"),
            Self::Silence => {}
            Self::Drip => {
                say(stream, "250 ")?;
                loop {
                    std::thread::sleep(SHORT / 8);
                    say(stream, "a")?;
                }
            }
            Self::EndlessLine => {
                say(stream, "250 ")?;
                for_ever(stream, &[b'x'; 4096])?;
            }
            Self::EndlessLines => for_ever(stream, "250-SIZE\r\n".repeat(400).as_bytes())?,
            Self::TenThousand => say(stream, "250-X\r\n".repeat(10_000) + "250 X\r\n")?,
            Self::Letters => say(stream, "abc hello\r\n")?,
            Self::Nul => say(stream, "250 a\0b\r\n")?,
            Self::Differs => say(stream, "250-a\r\n354 b\r\n")?,
            Self::Noise => {
                let mut state = 17_u32;
                let bytes: Vec<u8> = std::iter::repeat_with(|| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 24) as u8
                })
                .take(1 << 16)
                .collect();
                for_ever(stream, &bytes)?;
            }
        }
        wait(stream)
    }
}

/// Until the other side hangs up.
pub fn for_ever(stream: &mut dyn Stream, bytes: &[u8]) -> io::Result<()> {
    loop {
        stream.write_all(bytes)?;
    }
}
