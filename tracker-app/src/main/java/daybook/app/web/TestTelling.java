package daybook.app.web;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.word.TheirAct;
import java.util.ArrayList;
import java.util.List;

/** A boundary that came up, in words: their act is one sentence, mine another. */
final class TestTelling implements EntryTelling.Teller<BoundaryTest> {
    private final Phrases phrases;

    TestTelling(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Told told(BoundaryTest test) {
        String with =
                test.stamp().person() == null ? "" : phrases.name(test.stamp().person()) + ". ";
        return new Told(
                phrases.clock(test.stamp()),
                null,
                with + cameUp(test),
                more(test),
                Phrases.quotes(test.stamp().note()));
    }

    String cameUp(BoundaryTest test) {
        return phrases.words("told.came-up", phrases.limit(test.boundary(), test.version()), acts(test));
    }

    /** Their act where it is known, then mine and what followed. */
    String acts(BoundaryTest test) {
        String mine = phrases.word("told.mine", test.mine());
        if (test.followThrough() != null) {
            mine = mine + ", " + phrases.word("told.follow-through", test.followThrough());
        }
        return test.theirs() == TheirAct.UNKNOWN
                ? mine + "."
                : phrases.word("told.theirs", test.theirs()) + ". " + Phrases.capital(mine) + ".";
    }

    private List<String> more(BoundaryTest test) {
        List<String> parts = new ArrayList<>();
        if (!test.pressure().isEmpty()) {
            parts.add(phrases.words("told.pressure", phrases.all("pressure", test.pressure())));
        }
        if (Boolean.TRUE.equals(test.scriptUsed())) {
            parts.add(phrases.words("told.script-used"));
        }
        return Phrases.sentence(parts);
    }

    @Override
    public List<Said> said(BoundaryTest test) {
        return new SaidList(phrases)
                .when(test.stamp())
                .text(
                        "with",
                        test.stamp().person() == null
                                ? null
                                : phrases.name(test.stamp().person()))
                .text("boundary", phrases.limit(test.boundary(), test.version()))
                .word("theirs", "theirs", test.theirs())
                .word("mine", "mine", test.mine())
                .word("follow-through", "follow-through", test.followThrough())
                .words("pressure", "pressure", test.pressure())
                .yes("script-used", test.scriptUsed())
                .own("note", test.stamp().note())
                .list();
    }
}
