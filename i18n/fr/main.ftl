# The name of the language in itself, as the window's list of languages shows it.
language-name = Français

# Command line
cli-cause = Cause technique : { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
