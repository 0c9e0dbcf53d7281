package daybook.core.word;

/** Where in its round a repeating story stood. */
public enum PatternStage implements Coded {
    TRIGGER("trigger"),
    FIGHT("fight"),
    PROMISE("promise"),
    LETDOWN("letdown");

    private final String code;

    PatternStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
