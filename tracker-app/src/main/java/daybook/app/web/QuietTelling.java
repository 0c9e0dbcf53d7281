package daybook.app.web;

import daybook.core.journal.Entry.QuietDay;
import java.util.List;

/** A quiet day in words. */
final class QuietTelling implements EntryTelling.Teller<QuietDay> {
    private final Phrases phrases;

    QuietTelling(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Told told(QuietDay quiet) {
        return new Told(
                phrases.clock(quiet.stamp()),
                null,
                phrases.words("told.quiet"),
                List.of(),
                Phrases.quotes(quiet.stamp().note()));
    }

    @Override
    public List<Said> said(QuietDay quiet) {
        return new SaidList(phrases)
                .when(quiet.stamp())
                .own("note", quiet.stamp().note())
                .list();
    }
}
