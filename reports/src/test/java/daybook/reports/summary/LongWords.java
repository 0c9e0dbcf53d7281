package daybook.reports.summary;

import daybook.core.given.CameUp;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.Sample;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Sliders;
import daybook.core.journal.Story;
import daybook.core.timeline.Timeline;
import daybook.core.word.BodySign;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Channel;
import daybook.core.word.ContextChip;
import daybook.core.word.Daily;
import daybook.core.word.DetachmentSign;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.MeasureId;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.RedFlag;
import daybook.core.word.Sign;
import daybook.core.word.TheirAct;
import daybook.core.word.WithdrawalSign;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Half a year of somebody who wrote everything there is to write, every day, in the longest words they had. */
final class LongWords {
    static final int BOUNDARIES = 7;
    private static final int MEASURES = 9;
    private static final int PATTERNS = 4;
    private static final int PEOPLE = 5;
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenangelegenheiten";

    private LongWords() {}

    static List<OwnWords> questions(int many) {
        return IntStream.range(0, many)
                .mapToObj(
                        k -> words("Frage " + k + ": wie ich in " + LONG + " ruhig bleibe und nicht gleich antworte."))
                .toList();
    }

    /** @param contacts whether it is about contact with people at all */
    static Timeline timeline(boolean contacts) {
        Given journal = Given.given(setUp().toArray(JournalCommand[]::new));
        for (int day = 0; day < 184; day++) {
            journal = journal.and(Sample.log(day(day, contacts).toArray(Entry[]::new)));
        }
        return journal.timeline();
    }

    private static List<JournalCommand> setUp() {
        List<JournalCommand> all = new ArrayList<>();
        for (int k = 0; k < PEOPLE; k++) {
            all.add(new AddPerson(
                    person(k), words("Maximiliane-Friederike " + k), PersonKind.values()[k], false, false));
        }
        for (int k = 0; k < BOUNDARIES; k++) {
            var terms = new BoundaryTerms(
                    BoundaryKind.values()[k % BoundaryKind.values().length],
                    Set.of(),
                    words("Grenze " + k + " " + LONG + " und niemals am Wochenende"),
                    null,
                    null,
                    null);
            all.add(new SetBoundary(boundary(k), terms, FIRST));
        }
        for (int k = 0; k < PATTERNS; k++) {
            all.add(new NamePattern(pattern(k), words("Geschichte " + k + " von " + LONG)));
        }
        for (int k = 0; k < MEASURES; k++) {
            all.add(new DefineMeasure(measure(k), Sample.scale("Maß " + k + " " + LONG, Daily.MEAN)));
        }
        return all;
    }

    private static List<Entry> day(int n, boolean contacts) {
        LocalDate date = FIRST.plusDays(n);
        List<Entry> entries = new ArrayList<>(List.of(evening(n, date)));
        if (contacts) {
            entries.add(contact(n, date));
            entries.add(CameUp.cameUp("t" + n, date.toString(), MyAct.values()[n % 4 % 3])
                    .moment(Moment.on(date.toString()).about(person(n % PEOPLE)).hour(13))
                    .of(boundary(n % BOUNDARIES))
                    .they(TheirAct.CROSSED)
                    .then(FollowThrough.DONE)
                    .entry());
        }
        if (date.getDayOfMonth() == 28) {
            entries.add(month(n, date));
            for (QuestionnaireForm form : QuestionnaireForm.values()) {
                List<Integer> items = IntStream.range(0, form.items())
                        .mapToObj(k -> (n + k) % 4)
                        .toList();
                entries.add(new Questionnaire(Moment.on(date.toString()).stamp("q" + n + form.code()), form, items));
            }
        }
        return entries;
    }

    private static Entry evening(int n, LocalDate date) {
        var evening = new Evening(
                words("Erleichterung: " + LONG),
                words("Erschöpfung: " + LONG),
                n % 3,
                Felt.values()[(n * 5 + n / 31) % 7],
                null,
                n % 4,
                (n + 1) % 4,
                n % 4,
                n % 4,
                null,
                Set.of());
        Map<MeasureId, Double> values = IntStream.range(0, MEASURES)
                .boxed()
                .collect(Collectors.toMap(LongWords::measure, k -> 1.0 + (n * (k + 2) + n / 20) % 7));
        return new CheckIn(
                Moment.on(date.toString()).hour(21).note(LONG).stamp("e" + n),
                words("Absicht: " + LONG),
                words("wort" + n % 12 + LONG),
                evening,
                List.of(),
                values);
    }

    private static Interaction contact(int n, LocalDate date) {
        return new Interaction(
                Moment.on(date.toString())
                        .about(person(n % PEOPLE))
                        .note(LONG.repeat(3))
                        .stamp("c" + n),
                Felt.LEVEL,
                Felt.values()[Math.min(6, 1 + n / 40 + n % 2)],
                Eggshells.values()[n % 4],
                false,
                null,
                Channel.values()[n % Channel.values().length],
                null,
                new Chips(
                        EnumSet.allOf(Sign.class),
                        EnumSet.allOf(BodySign.class),
                        EnumSet.allOf(HealthySign.class),
                        EnumSet.allOf(WithdrawalSign.class),
                        Set.of(),
                        EnumSet.allOf(ContextChip.class),
                        n % 9 == 0 ? EnumSet.allOf(RedFlag.class) : Set.of()),
                Story.NONE,
                Map.of(),
                new PatternMoment(pattern(n / 4 % PATTERNS), PatternStage.values()[n % 4]));
    }

    private static Entry month(int n, LocalDate date) {
        Map<DetachmentSign, Integer> signs =
                EnumSet.allOf(DetachmentSign.class).stream().collect(Collectors.toMap(sign -> sign, sign -> n % 3));
        return new MonthlyCheckIn(
                Moment.on(date.toString()).hour(22).stamp("m" + n),
                YearMonth.from(date),
                signs,
                signs,
                new Sliders(n % 10, 4, 5, 6),
                words("Vereinbart: " + LONG));
    }

    private static PersonId person(int k) {
        return new PersonId("p" + k);
    }

    private static BoundaryId boundary(int k) {
        return new BoundaryId("b" + k);
    }

    private static PatternId pattern(int k) {
        return new PatternId("s" + k);
    }

    private static MeasureId measure(int k) {
        return new MeasureId("m" + k);
    }

    private static OwnWords words(String text) {
        return new OwnWords(text);
    }
}
