# The name of the language in itself, as the window's list of languages shows it.
language-name = Português (Brasil)

# Command line
cli-cause = Causa técnica: { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
