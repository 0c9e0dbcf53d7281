package daybook.core.finding;

import static daybook.core.finding.Evident.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.finding.Claim.LeftWorse;
import daybook.core.finding.Claim.SteadyChange;
import daybook.core.finding.Claim.SteadyLevel;
import daybook.core.finding.Claim.WalkedOnEggshells;
import daybook.core.trend.Strength;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstPageTest {
    private static List<Class<?>> said(Evident evident) {
        return FirstPage.of(evident.findings()).said().stream()
                .<Class<?>>map(shown -> shown.claim().getClass())
                .toList();
    }

    @Test
    void level_felt_and_eggshells_in_that_order() {
        assertEquals(
                List.of(SteadyLevel.class, LeftWorse.class, WalkedOnEggshells.class),
                said(nothing().level(.46, .76).worse(16, 34).eggshells(9, 19)));
    }

    @Test
    void a_change_stands_for_the_level() {
        assertEquals(
                List.of(SteadyChange.class, LeftWorse.class),
                said(nothing().level(.46, .76).change(Strength.SHOWN, 1).worse(16, 34)));
    }

    @Test
    void good_news_comes_first() {
        assertEquals(
                List.of(WalkedOnEggshells.class, SteadyChange.class, LeftWorse.class),
                said(nothing().change(Strength.SHOWN, -1).worse(16, 34).eggshells(1, 19)));
        assertEquals(
                List.of(LeftWorse.class, SteadyLevel.class),
                said(nothing().level(.46, .76).worse(1, 19)));
        assertEquals(
                List.of(SteadyLevel.class, LeftWorse.class),
                said(nothing().level(.51, .76).worse(1, 19)));
    }

    @Test
    void what_only_leans_stays_off_it() {
        assertEquals(List.of(), said(nothing().change(Strength.LEANING, 1)));
        assertEquals(List.of(SteadyLevel.class), said(nothing().level(.46, .76).change(Strength.LEANING, 1)));
    }

    @Test
    void held_and_consequences_stand_elsewhere() {
        assertEquals(List.of(), said(nothing().held(14, 18).followed(6, 9)));
    }

    @Test
    void what_was_held_is_there_to_fall_back_on() {
        FirstPage few = FirstPage.of(nothing().held(2, 3).findings());
        assertEquals(List.of(), few.said());
        assertEquals(Optional.of(new Finding.CannotTell(new Missing.TooFew(Topic.HELD, 2, 3, 5))), few.held());
        assertEquals(Optional.empty(), FirstPage.of(List.of()).held());
    }
}
