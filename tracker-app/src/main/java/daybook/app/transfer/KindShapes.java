package daybook.app.transfer;

import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.Sliders;

/** What the smaller kinds of entry say, as JSON. {@link KindReader} reads it back. */
final class KindShapes {
    private KindShapes() {}

    static void write(StepAway away, Shape shape) {
        shape.put("intention", away.intention())
                .put("told", away.told())
                .put("promisedMinutes", away.promisedMinutes());
    }

    static void write(Return back, Shape shape) {
        shape.put("stepAway", back.stepAway())
                .put("returned", (Boolean) back.returned())
                .put("reason", back.reason())
                .codes("repair", back.repair())
                .put("response", back.response());
    }

    static void write(PracticeDone done, Shape shape) {
        shape.put("practice", done.practice()).put("minutes", done.minutes()).put("planned", done.planned());
    }

    static void write(Urge urge, Shape shape) {
        shape.put("to", urge.to()).put("strength", urge.strength()).put("acted", urge.acted());
    }

    static void write(FactAndFeeling checked, Shape shape) {
        shape.put("feeling", checked.feeling())
                .put("strength", checked.strength())
                .put("fact", checked.fact())
                .put("from", checked.from())
                .put("strengthAfter", checked.strengthAfter());
    }

    static void write(WeeklyCheckIn week, Shape shape) {
        shape.put("week", week.week())
                .put("wins", week.wins())
                .put("painPoints", week.painPoints())
                .put("bestFriend", week.bestFriend())
                .codes("extraHelp", week.extraHelp());
    }

    static void write(MonthlyCheckIn month, Shape shape) {
        Sliders sliders = month.sliders();
        shape.put("month", month.month())
                .levels("signsMe", month.signsMe())
                .levels("signsThem", month.signsThem())
                .put("closeness", sliders.closeness())
                .put("talking", sliders.talking())
                .put("satisfaction", sliders.satisfaction())
                .put("loneliness", sliders.loneliness())
                .put("agreed", month.agreed());
    }

    static void write(Questionnaire questionnaire, Shape shape) {
        shape.put("form", questionnaire.form()).steps("items", questionnaire.items());
    }
}
