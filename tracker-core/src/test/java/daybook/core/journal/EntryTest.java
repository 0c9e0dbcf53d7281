package daybook.core.journal;

import static daybook.core.given.Contact.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Contact;
import daybook.core.given.Moment;
import daybook.core.word.Felt;
import daybook.core.word.Source;
import daybook.core.word.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {
    private static final Contact CONTACT = contact("c", "2026-10-05");

    @ParameterizedTest
    @CsvSource({
        "OKAY, LEVEL, true", "LEVEL, LEVEL, false", "HEAVY, UNEASY, false",
        ", UNEASY, true", ", LEVEL, false", ", LIGHT, false"
    })
    void worse_is_below_before_or_below_level_where_before_is_not_known(
            @Nullable Felt before, Felt after, boolean worse) {
        Contact contact = before == null ? CONTACT : CONTACT.before(before);
        assertEquals(worse, contact.left(after).entry().leftWorse());
    }

    @Test
    void a_hard_one_is_rated_and_worse_with_or_without_a_word() {
        assertTrue(CONTACT.hardOne().entry().rated());
        assertTrue(CONTACT.hardOne().entry().leftWorse());
        assertTrue(CONTACT.hardOne().left(Felt.LIGHT).entry().leftWorse());
    }

    @Test
    void a_contact_nobody_said_anything_of_is_not_rated() {
        assertFalse(CONTACT.entry().rated());
        assertFalse(CONTACT.before(Felt.OKAY).entry().leftWorse());
    }

    @Test
    void late_is_a_later_calendar_day_where_the_writer_was() {
        Moment moment = Moment.on("2026-10-05");
        Instant afterMidnight = Instant.parse("2026-10-05T22:30:00Z");
        assertTrue(moment.written(afterMidnight).stamp("e").late());
        assertFalse(
                moment.in(ZoneId.of("UTC")).written(afterMidnight).stamp("e").late());
        assertFalse(moment.stamp("e").late());
    }

    @Test
    void the_night_the_clocks_change_is_still_one_day() {
        Moment moment = Moment.on("2026-10-25");
        assertFalse(
                moment.written(Instant.parse("2026-10-25T22:59:00Z")).stamp("e").late());
        assertTrue(
                moment.written(Instant.parse("2026-10-25T23:00:00Z")).stamp("e").late());
    }

    @Test
    void a_row_of_a_csv_is_always_late() {
        assertTrue(Moment.on("2026-10-05").through(Source.CSV).stamp("e").late());
    }

    @Test
    void an_evening_closes_the_day_once_anything_is_said() {
        assertFalse(Evening.NONE.closes());
        assertTrue(evening(0, Set.of()).closes());
        assertTrue(evening(null, Set.of(Tone.HOPE)).closes());
    }

    @Test
    void a_step_outside_its_scale_was_never_stored() {
        assertThrows(IllegalArgumentException.class, () -> evening(3, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> evening(-1, Set.of()));
        assertEquals(2, evening(2, Set.of()).forMe());
    }

    private static Evening evening(@Nullable Integer forMe, Set<Tone> tones) {
        return new Evening(null, null, forMe, null, null, null, null, null, null, null, tones);
    }

    @Test
    void tones_stand_in_the_order_of_the_vocabulary() {
        assertEquals(
                List.of(Tone.RELIEF, Tone.GUILT),
                List.copyOf(evening(null, Set.of(Tone.GUILT, Tone.RELIEF)).tones()));
    }
}
