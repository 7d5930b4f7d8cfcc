# The name of the language in itself, as the window's list of languages shows it.
language-name = Italiano

# Command line
cli-cause = Causa tecnica: { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
