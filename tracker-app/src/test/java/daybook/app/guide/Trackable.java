package daybook.app.guide;

import java.util.List;

/**
 * Something worth tracking.
 *
 * @param thing in a person's words
 * @param logged the fields it is logged with, as kind.field; or a field of a list that is kept beside the entries
 * @param facts where its numbers stand in the facts, as dotted keys
 * @param pages pages that show it otherwise
 */
record Trackable(String thing, List<String> logged, List<String> facts, List<String> pages) {
    static Trackable of(String thing, String... logged) {
        return new Trackable(thing, List.of(logged), List.of(), List.of());
    }

    Trackable counted(String... facts) {
        return new Trackable(thing, logged, List.of(facts), pages);
    }

    Trackable on(String... pages) {
        return new Trackable(thing, logged, facts, List.of(pages));
    }
}
