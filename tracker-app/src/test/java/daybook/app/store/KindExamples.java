package daybook.app.store;

import static daybook.app.store.Examples.bare;
import static daybook.app.store.Examples.stamp;

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
import daybook.core.journal.JournalEvent.EntryLogged;
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
import java.util.Set;

/** The smaller kinds of entries. */
final class KindExamples {
    private static final EntryId AWAY = new EntryId("away-1");
    private static final PracticeId WALK = new PracticeId("walk");

    private KindExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("entry-logged.step-away", logged(stepAway())),
                new Example("entry-logged.step-away.bare", logged(bareStepAway())),
                new Example("entry-logged.return", logged(back())),
                new Example("entry-logged.return.bare", logged(bareBack())),
                new Example("entry-logged.practice", logged(new PracticeDone(stamp("practice-1"), WALK, 20, true))),
                new Example(
                        "entry-logged.practice.bare", logged(new PracticeDone(bare("practice-2"), WALK, null, null))),
                new Example("entry-logged.support-contact", logged(new SupportContact(stamp("support-1")))),
                new Example("entry-logged.support-contact.bare", logged(new SupportContact(bare("support-2")))),
                new Example("entry-logged.small-win", logged(new SmallWin(stamp("win-1")))),
                new Example("entry-logged.urge", logged(new Urge(stamp("urge-1"), UrgeTo.CHECK, 2, false))),
                new Example("entry-logged.urge.bare", logged(new Urge(bare("urge-2"), UrgeTo.FIX, null, null))),
                new Example("entry-logged.fact-and-feeling", logged(factAndFeeling())),
                new Example("entry-logged.fact-and-feeling.bare", logged(bareFactAndFeeling())),
                new Example("entry-logged.unsent-letter", logged(letter(stamp("letter-1")))),
                new Example("entry-logged.unsent-letter.bare", logged(letter(bare("letter-2")))),
                new Example("entry-logged.weekly-check-in", logged(weekly())),
                new Example("entry-logged.weekly-check-in.bare", logged(bareWeekly())),
                new Example("entry-logged.monthly-check-in", logged(monthly())),
                new Example("entry-logged.monthly-check-in.bare", logged(bareMonthly())),
                new Example("entry-logged.questionnaire", logged(phq8())),
                new Example("entry-logged.questionnaire.bare", logged(gad7())));
    }

    private static EntryLogged logged(Entry entry) {
        return new EntryLogged(entry);
    }

    private static StepAway stepAway() {
        return new StepAway(stamp("away-1"), Intention.CALM, true, 30);
    }

    private static StepAway bareStepAway() {
        return new StepAway(bare("away-2"), Intention.SAFETY, null, null);
    }

    private static Return back() {
        return new Return(
                stamp("back-1"),
                AWAY,
                true,
                new OwnWords("They had gone to bed."),
                Set.of(RepairAct.NAMED_INNER_STATE, RepairAct.APOLOGISED_FOR_THE_ACT),
                Response.MET);
    }

    private static Return bareBack() {
        return new Return(bare("back-2"), AWAY, false, null, Set.of(), null);
    }

    private static FactAndFeeling factAndFeeling() {
        return new FactAndFeeling(
                stamp("fact-1"),
                new OwnWords("guilt"),
                3,
                new OwnWords("I said no once, kindly."),
                FeelingFrom.THE_REQUEST_ITSELF,
                1);
    }

    private static FactAndFeeling bareFactAndFeeling() {
        return new FactAndFeeling(bare("fact-2"), new OwnWords("fear"), null, null, null, null);
    }

    private static UnsentLetter letter(Stamp stamp) {
        return new UnsentLetter(stamp, new OwnWords("I would say that I am tired."));
    }

    private static WeeklyCheckIn weekly() {
        return new WeeklyCheckIn(
                stamp("week-1"),
                new Week(2026, 43),
                new OwnWords("Two evenings mine"),
                new OwnWords("The calls through family"),
                BestFriend.UNSURE,
                Set.of(ExtraHelp.OLD_TRAUMA, ExtraHelp.STUCK_CYCLES));
    }

    private static WeeklyCheckIn bareWeekly() {
        return new WeeklyCheckIn(bare("week-2"), new Week(2026, 9), null, null, BestFriend.NO, Set.of());
    }

    private static MonthlyCheckIn monthly() {
        return new MonthlyCheckIn(
                stamp("month-1"),
                YearMonth.of(2026, 10),
                Map.of(DetachmentSign.WITHDRAWAL, 1, DetachmentSign.NUMBNESS, 0),
                Map.of(DetachmentSign.INDIFFERENCE, 2),
                new Sliders(3, 4, 0, 10),
                new OwnWords("Sundays are ours"));
    }

    private static MonthlyCheckIn bareMonthly() {
        return new MonthlyCheckIn(
                bare("month-2"), YearMonth.of(2026, 2), Map.of(), Map.of(), Sliders.NONE, new OwnWords("Nothing yet"));
    }

    private static Questionnaire phq8() {
        return new Questionnaire(stamp("phq-1"), QuestionnaireForm.PHQ_8, List.of(0, 1, 2, 3, 3, 2, 1, 0));
    }

    private static Questionnaire gad7() {
        return new Questionnaire(bare("gad-1"), QuestionnaireForm.GAD_7, List.of(0, 0, 0, 0, 0, 0, 1));
    }
}
