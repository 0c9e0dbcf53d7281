package daybook.app.line;

import daybook.core.word.Coded;

/** What a line of words can be about. */
public enum LineCommand implements Coded {
    LOG("log"),
    DAY("day"),
    AWAY("away"),
    BACK("back"),
    SUPPORT("support"),
    WEEK("week");

    private final String code;

    LineCommand(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
