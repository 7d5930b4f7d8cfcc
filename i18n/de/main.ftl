language-name = Deutsch

cli-cause = Technische Ursache: { $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $day }.{ $month }.{ $year }
