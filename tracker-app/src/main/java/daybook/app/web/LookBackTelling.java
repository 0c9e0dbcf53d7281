package daybook.app.web;

import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.Sliders;
import daybook.core.journal.Stamp;
import daybook.core.word.DetachmentSign;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weekly and monthly check-ins and questionnaires in words. */
final class LookBackTelling {
    private final Phrases phrases;

    LookBackTelling(Phrases phrases) {
        this.phrases = phrases;
    }

    Told told(WeeklyCheckIn week) {
        List<String> more = new ArrayList<>();
        if (week.bestFriend() != null) {
            more.add(phrases.words("told.best-friend", phrases.word("best-friend", week.bestFriend())));
        }
        if (!week.extraHelp().isEmpty()) {
            more.add(phrases.words("told.extra-help", phrases.all("extra-help", week.extraHelp())));
        }
        List<String> quotes = new ArrayList<>();
        own(quotes, "told.wins", week.wins());
        own(quotes, "told.pain-points", week.painPoints());
        return line(week.stamp(), phrases.words("told.week", week(week)), more, quotes);
    }

    private String week(WeeklyCheckIn week) {
        return phrases.day(week.week().monday());
    }

    List<Said> said(WeeklyCheckIn week) {
        return about(week.stamp())
                .text("week", week(week))
                .own("wins", week.wins())
                .own("pain-points", week.painPoints())
                .word("best-friend", "best-friend", week.bestFriend())
                .words("extra-help", "extra-help", week.extraHelp())
                .own("note", week.stamp().note())
                .list();
    }

    Told told(MonthlyCheckIn month) {
        List<String> more = new ArrayList<>();
        signs(more, "told.signs-me", month.signsMe());
        signs(more, "told.signs-them", month.signsThem());
        Sliders sliders = month.sliders();
        List<String> values = new ArrayList<>();
        slider(values, "closeness", sliders.closeness());
        slider(values, "talking", sliders.talking());
        slider(values, "satisfaction", sliders.satisfaction());
        slider(values, "loneliness", sliders.loneliness());
        more.addAll(Phrases.sentence(values));
        List<String> quotes = new ArrayList<>();
        own(quotes, "told.agreed", month.agreed());
        return line(month.stamp(), phrases.words("told.month-back", month(month)), more, quotes);
    }

    private String month(MonthlyCheckIn month) {
        return phrases.date("told.month-and-year", month.month().atDay(1));
    }

    private void signs(List<String> more, String key, Map<DetachmentSign, Integer> signs) {
        if (!signs.isEmpty()) {
            more.add(phrases.words(key, signs(signs)));
        }
    }

    private String signs(Map<DetachmentSign, Integer> signs) {
        return signs.entrySet().stream()
                .map(sign -> phrases.word("detachment", sign.getKey()) + ": "
                        + phrases.words("told.sign-level." + sign.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private void slider(List<String> values, String about, @Nullable Integer value) {
        if (value != null) {
            values.add(phrases.words("told.slider", phrases.words("said." + about), String.valueOf(value)));
        }
    }

    List<Said> said(MonthlyCheckIn month) {
        Sliders sliders = month.sliders();
        return about(month.stamp())
                .text("month", month(month))
                .text("signs-me", signs(month.signsMe()))
                .text("signs-them", signs(month.signsThem()))
                .number("closeness", sliders.closeness())
                .number("talking", sliders.talking())
                .number("satisfaction", sliders.satisfaction())
                .number("loneliness", sliders.loneliness())
                .own("agreed", month.agreed())
                .own("note", month.stamp().note())
                .list();
    }

    Told told(Questionnaire answers) {
        return line(
                answers.stamp(),
                phrases.word("questionnaire", answers.form()) + ": " + score(answers) + ".",
                List.of(),
                List.of());
    }

    /** Sum and band as published, and no word on what they mean for anybody. */
    private String score(Questionnaire answers) {
        return phrases.words(
                "told.score",
                String.valueOf(answers.sum()),
                String.valueOf(answers.form().most()),
                phrases.word("severity", answers.form().band(answers.sum())));
    }

    List<Said> said(Questionnaire answers) {
        return about(answers.stamp())
                .text("questionnaire", phrases.word("questionnaire", answers.form()))
                .text("score", score(answers))
                .text("items", answers.items().stream().map(String::valueOf).collect(Collectors.joining(" · ")))
                .own("note", answers.stamp().note())
                .list();
    }

    private Told line(Stamp stamp, String line, List<String> more, List<String> quotes) {
        List<String> all = new ArrayList<>(quotes);
        all.addAll(Phrases.quotes(stamp.note()));
        String with = stamp.person() == null ? "" : phrases.name(stamp.person()) + ". ";
        return new Told(phrases.clock(stamp), null, with + line, more, all);
    }

    private void own(List<String> quotes, String key, @Nullable OwnWords words) {
        if (words != null) {
            quotes.add(phrases.words(key, words.text()));
        }
    }

    private SaidList about(Stamp stamp) {
        return new SaidList(phrases).when(stamp).with(stamp.person());
    }
}
