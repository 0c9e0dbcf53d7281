package daybook.core.finding;

import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NoRecovery;
import daybook.core.trend.KaplanMeier;
import daybook.core.trend.Spell;
import java.util.List;

/** How long it takes to be back to the usual: told from 8 times on, 5 of them seen to the end. */
final class RecoveryFindings {
    private static final int FEWEST = 8;
    private static final int FEWEST_ENDED = 5;

    private RecoveryFindings() {}

    static Judged of(List<Spell> spells) {
        if (spells.isEmpty()) {
            return Judged.NOTHING;
        }
        int ended = (int) spells.stream().filter(Spell::ended).count();
        var median = KaplanMeier.of(spells).median();
        boolean enough = spells.size() >= FEWEST && ended >= FEWEST_ENDED && median.isPresent();
        return Judged.described(List.of(
                enough
                        ? new Shown(new BackToUsual(median.orElseThrow(), spells.size(), spells.size() - ended))
                        : new CannotTell(new NoRecovery(ended, spells.size(), FEWEST))));
    }
}
