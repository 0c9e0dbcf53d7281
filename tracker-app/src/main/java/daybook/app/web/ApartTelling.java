package daybook.app.web;

import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import java.util.ArrayList;
import java.util.List;

/** Stepping away and coming back in words: "Alex. Took space to calm down, told them." */
final class ApartTelling {
    private final Phrases phrases;

    ApartTelling(Phrases phrases) {
        this.phrases = phrases;
    }

    Told told(StepAway away) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.word("told.away", away.intention()));
        if (away.told() != null) {
            parts.add(phrases.words(away.told() ? "told.away-told" : "told.away-untold"));
        }
        if (away.promisedMinutes() != null) {
            parts.add(phrases.words("told.promised", minutes(away.promisedMinutes())));
        }
        return new Told(
                phrases.clock(away.stamp()),
                null,
                phrases.about(away.stamp(), parts),
                List.of(),
                Phrases.quotes(away.stamp().note()));
    }

    private String minutes(int minutes) {
        return phrases.words("told.minutes", String.valueOf(minutes));
    }

    List<Said> said(StepAway away) {
        return new SaidList(phrases)
                .when(away.stamp())
                .with(away.stamp().person())
                .word("away-intention", "intention", away.intention())
                .yes("away-told", away.told())
                .text("promised", away.promisedMinutes() == null ? null : minutes(away.promisedMinutes()))
                .own("note", away.stamp().note())
                .list();
    }

    Told told(Return back) {
        List<String> more = new ArrayList<>();
        if (!back.repair().isEmpty()) {
            more.add(phrases.all("repair", back.repair()));
        }
        String came = phrases.words(back.returned() ? "told.came-back" : "told.closed");
        List<String> line =
                back.response() == null ? List.of(came) : List.of(came, phrases.word("told.response", back.response()));
        return new Told(
                phrases.clock(back.stamp()),
                null,
                phrases.about(back.stamp(), line),
                more,
                Phrases.quotes(back.reason(), back.stamp().note()));
    }

    List<Said> said(Return back) {
        return new SaidList(phrases)
                .when(back.stamp())
                .with(back.stamp().person())
                .yes("returned", back.returned())
                .own("reason", back.reason())
                .words("repair", "repair", back.repair())
                .word("response", "response", back.response())
                .own("note", back.stamp().note())
                .list();
    }
}
