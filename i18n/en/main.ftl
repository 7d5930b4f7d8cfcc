# The name of the language in itself, as the window's list of languages shows it.
language-name = English

# Command line
cli-cause = Technical cause: { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
