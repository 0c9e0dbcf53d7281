package daybook.app.line;

import java.time.Instant;
import java.time.ZoneId;

/** Whom and what the lines of the tests are about. */
public final class Acquaintances {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Instant NOW = Instant.parse("2026-11-21T20:30:00Z");

    /** Two people, two boundaries, nothing logged. */
    public static final String FILE = """
        {"format": "daybook-journal", "version": 1,
         "people": [
           {"id": "p1", "alias": "Alex", "kind": "ex"},
           {"id": "p2", "alias": "Sam", "kind": "friend", "supporter": true},
           {"id": "p3", "alias": "Robin", "kind": "parent"}],
         "boundaries": [
           {"id": "b1", "versions": [
             {"from": "2026-01-01", "kind": "time", "limit": "No calls after 9 pm", "value": "My sleep"},
             {"from": "2026-02-01", "kind": "time", "limit": "No calls after 8 pm", "value": "My sleep"}]},
           {"id": "b2", "versions": [{"from": "2026-01-01", "kind": "privacy", "limit": "My phone is mine"}]},
           {"id": "b3", "retired": "2026-03-01",
            "versions": [{"from": "2026-01-01", "kind": "time", "limit": "Sundays are mine"}]}],
         "entries": []}
        """;

    private Acquaintances() {}
}
