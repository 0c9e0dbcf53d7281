package daybook.app.demo;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Entry.UnsentLetter;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.Sliders;
import daybook.core.journal.Stamp;
import daybook.core.word.BestFriend;
import daybook.core.word.DetachmentSign;
import daybook.core.word.ExtraHelp;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.Week;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Looking back in a made-up journal: most Sundays, the last day of each month, and every fourth week a questionnaire; once a letter. */
final class SampleLooks {
    private static final int WEEKS_BETWEEN = 28;
    private static final int LETTER_ON = 46;
    private static final int GAD_ITEMS = QuestionnaireForm.GAD_7.items();

    private final Dated day;
    private final SampleWords words;
    private final Course course;
    private final RandomGenerator random;
    private final Luck luck;

    SampleLooks(Dated day, SampleWords words, Course course, RandomGenerator random) {
        this.day = day;
        this.words = words;
        this.course = course;
        this.random = random;
        this.luck = new Luck(random);
    }

    List<Entry> entries() {
        List<Entry> looks = new ArrayList<>();
        if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY && luck.chance(.75)) {
            looks.add(week());
        }
        if (day.date().equals(YearMonth.from(day.date()).atEndOfMonth())) {
            looks.add(month());
        }
        if (day.number() % WEEKS_BETWEEN == WEEKS_BETWEEN - 1) {
            looks.add(worry());
        }
        if (day.number() == LETTER_ON) {
            looks.add(
                    new UnsentLetter(day.stamp("letter", day.at(22, 5), Cast.ALEX, null, false), words.own("letter")));
        }
        return looks;
    }

    private WeeklyCheckIn week() {
        boolean steady = luck.chance(course.holding(day.number()));
        return new WeeklyCheckIn(
                stamp("week"),
                Week.of(day.date()),
                words.any("good", random),
                steady ? null : words.any("hurt", random),
                steady ? luck.pick(List.of(BestFriend.UNSURE, BestFriend.NO)) : BestFriend.NO,
                steady ? Set.of() : Set.of(ExtraHelp.values()[0]));
    }

    private MonthlyCheckIn month() {
        double steady = course.holding(day.number());
        Map<DetachmentSign, Integer> me = new EnumMap<>(DetachmentSign.class);
        for (DetachmentSign sign : DetachmentSign.values()) {
            me.put(sign, luck.chance(steady) ? 0 : 1 + random.nextInt(2));
        }
        Sliders sliders =
                new Sliders(of10(4 - 2 * steady), of10(3 + 3 * steady), of10(2 + 5 * steady), of10(7 - 4 * steady));
        return new MonthlyCheckIn(
                stamp("month"), YearMonth.from(day.date()), me, Map.of(), sliders, words.any("agreed", random));
    }

    private Questionnaire worry() {
        double heavy = 1 - course.holding(day.number());
        return new Questionnaire(
                stamp("worry"),
                QuestionnaireForm.GAD_7,
                IntStream.range(0, GAD_ITEMS)
                        .mapToObj(item -> (int) Math.clamp(Math.round(heavy * 3 + random.nextGaussian() * .5), 0, 3))
                        .toList());
    }

    private int of10(double middle) {
        return (int) Math.clamp(Math.round(middle + random.nextGaussian() * .6), 0, 10);
    }

    private Stamp stamp(String place) {
        return day.stamp(place, day.at(21, 40), place.equals("month") ? Cast.ALEX : null, null, false);
    }
}
