package daybook.app.web.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.journal.ExperimentTerms.Lot;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {
    @ParameterizedTest
    @CsvSource({"2, 2, 2", "3, 2, 3", "7, 2, 6", "28, 8, 21", "40, 11, 30", "366, 92, 275"})
    void a_quarter_of_the_days_is_left_to_each_side(int days, int first, int last) {
        Lot lot = Draw.from(new Random(1), days);
        assertEquals(first, lot.first());
        assertEquals(last, lot.last());
    }

    @Test
    void every_day_it_could_be_is_drawn_and_no_other() {
        Random chance = new Random(7);
        Set<Integer> drawn = IntStream.range(0, 2_000)
                .mapToObj(ignored -> Draw.from(chance, 28).drawn())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(IntStream.rangeClosed(8, 21).boxed().collect(Collectors.toCollection(TreeSet::new)), drawn);
    }

    @Test
    void whatever_the_length_the_journal_can_keep_it() {
        Random chance = new Random(3);
        for (int days = Draw.FEWEST; days <= 366; days++) {
            Lot lot = Draw.from(chance, days);
            assertTrue(2 <= lot.first() && lot.first() <= lot.drawn(), "days " + days);
            assertTrue(lot.drawn() <= lot.last() && lot.last() <= days, "days " + days);
        }
    }
}
