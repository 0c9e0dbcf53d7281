package daybook.app.web.log;

import daybook.app.web.ClockTime;
import daybook.app.web.Desk;
import daybook.app.web.MeasureQuestion;
import daybook.app.web.Reading;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Stamp;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact as typed and ticked.
 *
 * @param id made with the form, so that a double tap saves one entry
 * @param shown the time the field showed at first: left as it was, it means now, or the time the entry has
 * @param day the day that is filled in, where it is not today
 * @param hard pressed: hard one, details later
 * @param quiet pressed: quiet day
 */
record ContactForm(
        @Nullable String id,
        @Nullable String shown,
        @Nullable String at,
        @Nullable String day,
        @Nullable String hard,
        @Nullable String quiet,
        @Nullable String after,
        @Nullable String person,
        Newcomer someone,
        @Nullable String eggshells,
        @Nullable String before,
        @Nullable String dreaded,
        @Nullable String channel,
        @Nullable String settled,
        @Nullable String note,
        ChipsForm chips,
        StoryForm story,
        PatternForm pattern,
        TestForm test,
        Map<String, String> measures) {
    /** In place of a person: somebody new. */
    static final String NEW = "new";

    /** A request leaves out what nobody ticked. */
    ContactForm {
        someone = someone == null ? Newcomer.nobody() : someone;
        chips = chips == null ? ChipsForm.NONE : chips;
        story = story == null ? StoryForm.NONE : story;
        pattern = pattern == null ? PatternForm.none() : pattern;
        test = test == null ? TestForm.fresh(Map.of()) : test;
        measures = measures == null ? Map.of() : measures;
    }

    /** @param day the day to fill in, or null for now */
    static ContactForm fresh(Desk desk, LastUsed last, @Nullable LocalDate day) {
        String now = ClockTime.shown(desk.now().atZone(desk.zone()).toLocalDateTime());
        String then = day == null ? now : day + now.substring(now.indexOf('T'));
        return new ContactForm(
                Reading.id(null),
                day == null ? now : null,
                then,
                day == null ? null : day.toString(),
                null,
                null,
                null,
                last.person(),
                Newcomer.nobody(),
                null,
                null,
                null,
                null,
                null,
                null,
                ChipsForm.NONE,
                StoryForm.NONE,
                PatternForm.none(),
                TestForm.fresh(last.boundaries()),
                Map.of());
    }

    static ContactForm of(Interaction contact, @Nullable BoundaryTest test, LastUsed last) {
        Stamp stamp = contact.stamp();
        String at = ClockTime.shown(stamp.at().toLocalDateTime());
        return new ContactForm(
                stamp.id().value(),
                at,
                at,
                null,
                StoryForm.yesNo(contact.hard() ? true : null),
                null,
                contact.after() == null ? null : String.valueOf(contact.after().step()),
                stamp.person() == null ? null : stamp.person().value(),
                Newcomer.nobody(),
                contact.eggshells() == null
                        ? null
                        : String.valueOf(contact.eggshells().level()),
                contact.before() == null
                        ? null
                        : String.valueOf(contact.before().step()),
                StoryForm.yesNo(contact.dreaded()),
                contact.channel() == null ? null : contact.channel().code(),
                contact.settled() == null ? null : contact.settled().code(),
                StoryForm.text(stamp.note()),
                ChipsForm.of(contact.chips()),
                StoryForm.of(contact.story()),
                PatternForm.of(contact.pattern()),
                test == null ? TestForm.fresh(last.boundaries()) : TestForm.of(test, last.boundaries()),
                MeasureQuestion.filled(contact.measures()));
    }

    /** A boundary that came up alone: the same form, with most of it left out. */
    static ContactForm of(BoundaryTest test, LastUsed last) {
        Stamp stamp = test.stamp();
        String at = ClockTime.shown(stamp.at().toLocalDateTime());
        return new ContactForm(
                stamp.id().value(),
                at,
                at,
                null,
                null,
                null,
                null,
                stamp.person() == null ? null : stamp.person().value(),
                Newcomer.nobody(),
                null,
                null,
                null,
                null,
                null,
                StoryForm.text(stamp.note()),
                ChipsForm.NONE,
                StoryForm.NONE,
                PatternForm.none(),
                TestForm.of(test, last.boundaries()),
                Map.of());
    }

    /** The same under new ids: something else was saved under the old ones meanwhile. */
    ContactForm again() {
        return as(Reading.id(null), test.as(Reading.id(null)));
    }

    /** The same for an entry that stands: what the address says counts, not what the form brought. */
    ContactForm under(String entry, @Nullable BoundaryTest came) {
        return as(entry, came == null ? test : test.as(came.stamp().id().value()));
    }

    private ContactForm as(String entry, TestForm came) {
        return new ContactForm(
                entry, shown, at, day, hard, quiet, after, person, someone, eggshells, before, dreaded, channel,
                settled, note, chips, story, pattern, came, measures);
    }

    boolean newcomer() {
        return NEW.equals(person);
    }

    @Override
    public String toString() {
        return "ContactForm";
    }
}
