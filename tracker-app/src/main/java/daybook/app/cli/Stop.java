package daybook.app.cli;

import java.util.List;

/** A command goes no further: what to tell the person, and how to tell the program that called. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final String key;
    private final transient List<Object> words;

    Stop(Exit exit, String key, List<Object> words) {
        super(exit.name());
        this.exit = exit;
        this.key = key;
        this.words = words;
    }

    Exit exit() {
        return exit;
    }

    String said(Talk talk) {
        return talk.say(key, words.toArray());
    }
}
