package dev.tocsin.check.context;

/** What a rule, a panel or a variable asks. */
sealed interface Asked permits Expression, Unreadable {}
