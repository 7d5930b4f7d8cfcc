//! Who may read a file or folder on Windows, where otherwise whoever may read the folder around it may.

use std::fs::OpenOptions;
use std::io;
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;
use windows_permissions::constants::{SeObjectType, SecurityInformation};
use windows_permissions::wrappers::{ConvertSidToStringSid, SetSecurityInfo};
use windows_permissions::{LocalBox, SecurityDescriptor, utilities};

/// READ_CONTROL and WRITE_DAC: to read and change who may, and nothing else of it.
const RIGHTS: u32 = 0x0002_0000 | 0x0004_0000;
/// FILE_FLAG_BACKUP_SEMANTICS: a folder is opened as well.
const FOLDERS_TOO: u32 = 0x0200_0000;
/// ERROR_INVALID_FUNCTION and ERROR_NOT_SUPPORTED: a file system without rights (FAT), as many a stick has.
const WITHOUT_RIGHTS: [i32; 2] = [1, 50];

/// Lets in the user alone, also to what will lie in it; and the system itself, as which mail servers run, and which is to
/// Windows what root is to Unix.
pub(super) fn alone(path: &Path) -> io::Result<()> {
    let user = utilities::current_process_sid()?;
    let user = ConvertSidToStringSid(&user)?;
    // Protected (P): nothing of the folder around it comes in. Full access (FA), for what is in it, too (OICI).
    let list = format!("D:P(A;OICI;FA;;;{})(A;OICI;FA;;;SY)", user.to_string_lossy());
    let list: LocalBox<SecurityDescriptor> = list.parse()?;
    // No list at all would let in everybody.
    let list = list.dacl().ok_or(io::ErrorKind::InvalidData)?;
    let mut file = OpenOptions::new().access_mode(RIGHTS).custom_flags(FOLDERS_TOO).open(path)?;
    let what = SecurityInformation::Dacl | SecurityInformation::ProtectedDacl;
    match SetSecurityInfo(&mut file, SeObjectType::SE_FILE_OBJECT, what, None, None, Some(list), None) {
        Err(error) if error.raw_os_error().is_some_and(|it| WITHOUT_RIGHTS.contains(&it)) => Ok(()),
        done => done,
    }
}
