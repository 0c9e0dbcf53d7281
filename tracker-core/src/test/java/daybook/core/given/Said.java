package daybook.core.given;

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
import daybook.core.word.BestFriend;
import daybook.core.word.DetachmentSign;
import daybook.core.word.EntryId;
import daybook.core.word.ExtraHelp;
import daybook.core.word.FeelingFrom;
import daybook.core.word.Intention;
import daybook.core.word.PracticeId;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.UrgeTo;
import daybook.core.word.Week;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry of each of the smaller kinds, with something said in every field that a test does not choose. */
public final class Said {
    public static final PracticeId WALK = new PracticeId("walk");

    private Said() {}

    public static StepAway away(String id, Moment moment, Intention intention, @Nullable Integer promisedMinutes) {
        return new StepAway(moment.stamp(id), intention, true, promisedMinutes);
    }

    /** To calm, told, half an hour promised. */
    public static StepAway away(String id, Moment moment) {
        return away(id, moment, Intention.CALM, 30);
    }

    public static Return back(String id, Moment moment, String away) {
        Set<RepairAct> repair = Set.of(RepairAct.NAMED_INNER_STATE, RepairAct.ASKED_WHAT_THEY_NEED);
        return new Return(moment.stamp(id), new EntryId(away), true, null, repair, Response.MET);
    }

    public static Return closed(String id, Moment moment, String away, @Nullable String reason) {
        return new Return(
                moment.stamp(id),
                new EntryId(away),
                false,
                reason == null ? null : Sample.words(reason),
                Set.of(),
                null);
    }

    public static PracticeDone practised(String id, Moment moment, PracticeId practice, @Nullable Integer minutes) {
        return new PracticeDone(moment.stamp(id), practice, minutes, true);
    }

    public static PracticeDone walked(String id, Moment moment) {
        return practised(id, moment, WALK, 20);
    }

    public static SupportContact supported(String id, Moment moment) {
        return new SupportContact(moment.stamp(id));
    }

    public static SmallWin won(String id, Moment moment) {
        return new SmallWin(moment.stamp(id));
    }

    public static Urge urge(String id, Moment moment, UrgeTo to) {
        return new Urge(moment.stamp(id), to, 2, false);
    }

    public static FactAndFeeling checked(String id, Moment moment) {
        return new FactAndFeeling(
                moment.stamp(id),
                Sample.words("guilt"),
                3,
                Sample.words("I said no once, kindly."),
                FeelingFrom.THEIR_REACTION,
                1);
    }

    public static UnsentLetter letter(String id, Moment moment) {
        return new UnsentLetter(moment.stamp(id), Sample.words("What I would say, and keep."));
    }

    public static WeeklyCheckIn week(String id, Moment moment, Week week) {
        return new WeeklyCheckIn(
                moment.stamp(id),
                week,
                Sample.words("Two evenings mine"),
                Sample.words("The calls through family"),
                BestFriend.UNSURE,
                Set.of(ExtraHelp.STUCK_CYCLES));
    }

    public static MonthlyCheckIn month(String id, Moment moment, YearMonth month) {
        return new MonthlyCheckIn(
                moment.stamp(id),
                month,
                Map.of(DetachmentSign.WITHDRAWAL, 1, DetachmentSign.NUMBNESS, 0),
                Map.of(DetachmentSign.INDIFFERENCE, 2),
                new Sliders(3, 4, 3, 6),
                Sample.words("Sundays are ours"));
    }

    public static Questionnaire gad7(String id, Moment moment, int... items) {
        return new Questionnaire(
                moment.stamp(id),
                QuestionnaireForm.GAD_7,
                Arrays.stream(items).boxed().toList());
    }

    public static Questionnaire phq8(String id, Moment moment) {
        return new Questionnaire(moment.stamp(id), QuestionnaireForm.PHQ_8, List.of(0, 1, 2, 3, 3, 2, 1, 0));
    }
}
