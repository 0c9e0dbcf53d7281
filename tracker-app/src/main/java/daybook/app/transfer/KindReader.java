package daybook.app.transfer;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.UnsentLetter;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.Sliders;
import daybook.core.journal.Stamp;
import daybook.core.word.BestFriend;
import daybook.core.word.DetachmentSign;
import daybook.core.word.EntryId;
import daybook.core.word.ExtraHelp;
import daybook.core.word.FeelingFrom;
import daybook.core.word.Intention;
import daybook.core.word.OwnWords;
import daybook.core.word.PracticeId;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.UrgeTo;
import daybook.core.word.Week;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the smaller kinds of entry. Each reads all of its fields first: what is wrong is told at once. */
record KindReader(Fields fields) {
    private static final int MOST = Integer.MAX_VALUE;

    /** @return null for a kind nobody knows, and where a field is wrong */
    @Nullable
    Entry entry(String kind, Stamp stamp) {
        return switch (kind) {
            case "step-away" -> stepAway(stamp);
            case "return" -> back(stamp);
            case "practice" -> practice(stamp);
            case "support-contact" -> new SupportContact(stamp);
            case "small-win" -> new SmallWin(stamp);
            case "urge" -> urge(stamp);
            case "fact-and-feeling" -> factAndFeeling(stamp);
            case "unsent-letter" -> unsentLetter(stamp);
            case "weekly-check-in" -> weekly(stamp);
            case "monthly-check-in" -> monthly(stamp);
            case "questionnaire" -> questionnaire(stamp);
            default -> null;
        };
    }

    private @Nullable StepAway stepAway(Stamp stamp) {
        Intention intention = fields.needed("intention", fields.code("intention", Intention.class));
        Boolean told = fields.yesNo("told").orElse(null);
        Integer promised = step("promisedMinutes", MOST);
        return intention == null ? null : new StepAway(stamp, intention, told, promised);
    }

    private @Nullable Return back(Stamp stamp) {
        EntryId away = fields.needed("stepAway", fields.id("stepAway", EntryId::new));
        Boolean returned = fields.needed("returned", fields.yesNo("returned"));
        OwnWords reason = words("reason");
        Set<RepairAct> repair = fields.codes("repair", RepairAct.class);
        Response response = fields.code("response", Response.class).orElse(null);
        return away == null || returned == null ? null : new Return(stamp, away, returned, reason, repair, response);
    }

    private @Nullable PracticeDone practice(Stamp stamp) {
        PracticeId practice = fields.needed("practice", fields.id("practice", PracticeId::new));
        Integer minutes = step("minutes", MOST);
        Boolean planned = fields.yesNo("planned").orElse(null);
        return practice == null ? null : new PracticeDone(stamp, practice, minutes, planned);
    }

    private @Nullable Urge urge(Stamp stamp) {
        UrgeTo to = fields.needed("to", fields.code("to", UrgeTo.class));
        Integer strength = step("strength", 3);
        Boolean acted = fields.yesNo("acted").orElse(null);
        return to == null ? null : new Urge(stamp, to, strength, acted);
    }

    private @Nullable FactAndFeeling factAndFeeling(Stamp stamp) {
        OwnWords feeling = fields.needed("feeling", fields.words("feeling"));
        Integer strength = step("strength", 3);
        OwnWords fact = words("fact");
        FeelingFrom from = fields.code("from", FeelingFrom.class).orElse(null);
        Integer after = step("strengthAfter", 3);
        return feeling == null ? null : new FactAndFeeling(stamp, feeling, strength, fact, from, after);
    }

    private @Nullable UnsentLetter unsentLetter(Stamp stamp) {
        OwnWords letter = fields.needed("letter", fields.words("letter"));
        return letter == null ? null : new UnsentLetter(stamp, letter);
    }

    private @Nullable WeeklyCheckIn weekly(Stamp stamp) {
        Week week = fields.needed("week", week());
        OwnWords wins = words("wins");
        OwnWords painPoints = words("painPoints");
        BestFriend bestFriend = fields.code("bestFriend", BestFriend.class).orElse(null);
        Set<ExtraHelp> help = fields.codes("extraHelp", ExtraHelp.class);
        return week == null ? null : new WeeklyCheckIn(stamp, week, wins, painPoints, bestFriend, help);
    }

    private Optional<Week> week() {
        return fields.text("week").flatMap(text -> {
            Optional<Week> week = Week.parse(text);
            if (week.isEmpty()) {
                fields.wrong("week", "not-a-week");
            }
            return week;
        });
    }

    private @Nullable MonthlyCheckIn monthly(Stamp stamp) {
        YearMonth month = fields.needed("month", fields.time("month", YearMonth::parse));
        Map<DetachmentSign, Integer> me = fields.levels("signsMe", DetachmentSign.class, 2);
        Map<DetachmentSign, Integer> them = fields.levels("signsThem", DetachmentSign.class, 2);
        Sliders sliders = new Sliders(
                step("closeness", 10), step("talking", 10), step("satisfaction", 10), step("loneliness", 10));
        OwnWords agreed = words("agreed");
        return month == null ? null : new MonthlyCheckIn(stamp, month, me, them, sliders, agreed);
    }

    private @Nullable Questionnaire questionnaire(Stamp stamp) {
        QuestionnaireForm form = fields.needed("form", fields.code("form", QuestionnaireForm.class));
        List<Integer> items = fields.steps("items", 0, 3);
        if (form == null) {
            return null;
        }
        boolean whole = items.size() == form.items();
        if (!whole) {
            fields.wrong("items", "not-all");
        }
        return whole ? new Questionnaire(stamp, form, items) : null;
    }

    private @Nullable Integer step(String field, int most) {
        return fields.step(field, 0, most).orElse(null);
    }

    private @Nullable OwnWords words(String field) {
        return fields.words(field).orElse(null);
    }
}
