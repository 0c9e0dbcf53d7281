package daybook.app.cli;

import java.util.List;

/**
 * A word of {@code log} that could not be taken, and what may have been meant.
 *
 * @param key of the sentence; {0} is the word, {1} the near ones
 */
record Slip(String key, String word, List<String> near) {
    Slip {
        near = List.copyOf(near);
    }

    static Slip of(String key, String word) {
        return new Slip(key, word, List.of());
    }

    String said(Talk talk) {
        String told = talk.say(key, Remarks.printable(word));
        return near.isEmpty() ? told : told + " " + talk.say("log.near", String.join(", ", near));
    }
}
