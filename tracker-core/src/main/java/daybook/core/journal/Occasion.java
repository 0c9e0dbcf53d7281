package daybook.core.journal;

/** On what occasion an entry is judged: some rules speak of the moment of logging only. */
enum Occasion {
    LOGGED,
    CORRECTED,
    /** Accepted once already, elsewhere: it may come in any order, and nothing that was true then is judged again. */
    BROUGHT_IN
}
