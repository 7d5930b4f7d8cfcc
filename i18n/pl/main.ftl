# The name of the language in itself, as the window's list of languages shows it.
language-name = Polski

# Command line
cli-cause = Przyczyna techniczna: { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
