package daybook.app.web;

/** One thing an entry says: what it is about, and what was said. */
public record Said(String about, String what) {
    @Override
    public String toString() {
        return "Said";
    }
}
