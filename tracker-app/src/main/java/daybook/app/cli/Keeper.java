package daybook.app.cli;

import java.io.IOException;

/** Whoever keeps a line: the running server, or the journal opened here. */
interface Keeper {
    /** Asked before lines are read from a pipe: a line that was read could not be read again elsewhere. */
    default void ready() throws IOException, Stop {}

    Kept keep(Typed typed) throws IOException, Stop;
}
