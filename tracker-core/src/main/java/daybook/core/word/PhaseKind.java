package daybook.core.word;

/** A dated marker, of the journal or for a person. {@code OTHER} is a phase known by its label only. */
public enum PhaseKind implements Coded {
    BASELINE("baseline"),
    WORKING_ON_IT_TOGETHER("working-on-it-together"),
    LOW_CONTACT("low-contact"),
    NO_CONTACT("no-contact"),
    SAFETY("safety"),
    LEAVING("leaving"),
    REBUILDING("rebuilding"),
    AFTER("after"),
    OTHER("other");

    private final String code;

    PhaseKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
