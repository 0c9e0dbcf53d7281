package daybook.app.web;

/** One of a few that can be picked: what is sent, and what is read. */
public record Choice(String value, String label) {
    @Override
    public String toString() {
        return "Choice";
    }
}
