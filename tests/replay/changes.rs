//! What becomes of real data: the same each time.

/// An endless supply: first every seed cut off, at each byte where it is short, then whatever comes by chance.
pub struct Changes<'a> {
    seeds: &'a [Vec<u8>],
    /// The seed that is cut, and where.
    cut: (usize, usize),
    chance: Chance,
}

/// A longer seed is cut off at so many places.
const CUTS: usize = 400;
/// So many bytes at most.
const LONGEST: usize = 1 << 16;
/// What has broken readers before.
const PIECES: [&[u8]; 22] = [
    b"\0",
    b"\xff\xff\xff\xff",
    b"\x80",
    b"\r\n",
    b"\n",
    b"\"",
    b"(",
    b")",
    b"{99999999999}",
    b"-1",
    b"18446744073709551616",
    b"\xe2\x80\xae",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\x1b[2J",
    b"../",
    b"%s%n",
    b"<![CDATA[",
    b"&#x110000;",
    b"=?utf-8?B?/w==?=",
    b"\x30\x84\xff\xff\xff\xff",
    b"\x30\x80",
];

impl<'a> Changes<'a> {
    pub fn of(seeds: &'a [Vec<u8>]) -> Self {
        Self { seeds, cut: (0, 0), chance: Chance(0x9e37_79b9_7f4a_7c15) }
    }

    fn by_chance(&mut self) -> Vec<u8> {
        let chance = &mut self.chance;
        let mut bytes = chance.one_of(self.seeds).clone();
        for _ in 0..=chance.below(4) {
            let at = chance.below(bytes.len() + 1);
            let to = (at + 1 + chance.below(16)).min(bytes.len());
            match chance.below(9) {
                0..=2 => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= 1 << chance.below(8);
                    }
                }
                3 => drop(bytes.splice(at..at, chance.one_of(&PIECES).iter().copied())),
                4 => drop(bytes.splice(at..to, chance.one_of(&PIECES).iter().copied())),
                5 => drop(bytes.drain(at..to)),
                6 => {
                    let piece = bytes[at..to].repeat(1 + chance.below(300));
                    drop(bytes.splice(at..at, piece));
                }
                7 => {
                    let other = chance.one_of(self.seeds);
                    let from = chance.below(other.len() + 1);
                    let until = (from + chance.below(200)).min(other.len());
                    drop(bytes.splice(at..to, other[from..until].iter().copied()));
                }
                _ => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte = u8::try_from(chance.below(256)).unwrap_or_default();
                    }
                }
            }
            bytes.truncate(LONGEST);
        }
        bytes
    }
}

impl Iterator for Changes<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        // By turns, so that a short run has some of both.
        if self.chance.below(2) == 0 {
            while let Some(seed) = self.seeds.get(self.cut.0) {
                let at = self.cut.1;
                if at < seed.len() {
                    self.cut.1 += 1 + seed.len() / CUTS;
                    return Some(seed[..at].to_vec());
                }
                self.cut = (self.cut.0 + 1, 0);
            }
        }
        Some(self.by_chance())
    }
}

/// Xorshift: chance that is the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    fn one_of<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}
