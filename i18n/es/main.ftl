# The name of the language in itself, as the window's list of languages shows it.
language-name = Español

# Command line
cli-cause = Causa técnica: { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
