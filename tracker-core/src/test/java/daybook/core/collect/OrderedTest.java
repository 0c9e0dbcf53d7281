package daybook.core.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderedTest {
    private static final Map<String, Integer> MAP = Ordered.with(Ordered.with(Map.of(), "z", 1), "a", 2);

    @Test
    void a_replaced_value_keeps_its_place() {
        assertEquals("{z=3, a=2}", Ordered.with(MAP, "z", 3).toString());
        assertEquals("{z=1, a=2}", MAP.toString());
    }

    @Test
    void a_copy_keeps_the_order_and_not_the_original() {
        Map<String, Integer> map = new LinkedHashMap<>(MAP);
        Map<String, Integer> copy = Ordered.copy(map);
        map.put("m", 9);
        assertEquals("{z=1, a=2}", copy.toString());
        Set<String> set = new LinkedHashSet<>(List.of("z", "a"));
        Set<String> kept = Ordered.copy(set);
        set.add("m");
        assertEquals("[z, a]", kept.toString());
    }

    @Test
    void words_stand_in_the_order_of_the_vocabulary() {
        assertEquals(
                "[MONDAY, SUNDAY]",
                Ordered.words(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)).toString());
    }

    @Test
    void nothing_can_be_put_in_later() {
        assertThrows(UnsupportedOperationException.class, () -> MAP.put("m", 9));
        assertThrows(
                UnsupportedOperationException.class,
                () -> Ordered.copy(Set.of("a")).add("m"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> Ordered.words(Set.of(DayOfWeek.MONDAY)).clear());
    }
}
