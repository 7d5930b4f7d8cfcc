# The name of the language in itself, as the window's list of languages shows it.
language-name = Nederlands

# Command line
cli-cause = Technische oorzaak: { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
