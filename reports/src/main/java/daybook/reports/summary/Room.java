package daybook.reports.summary;

import daybook.reports.block.ChartSpec.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of each a first page holds. The last thing to move overleaf are the person's own questions, one by one.
 *
 * @param measures drawn, where no drawing says how contact went
 * @param boundaries rows of the table, without the last one
 * @param questions the rest stands overleaf
 */
record Room(Size chart, int measures, int boundaries, int patterns, int questions) {

    /** @return from the most to the least */
    static List<Room> steps(int questions) {
        List<Room> steps = new ArrayList<>(List.of(
                new Room(Size.LOWER, 6, 5, 3, questions),
                new Room(Size.LOWEST, 6, 5, 3, questions),
                new Room(Size.LOWEST, 4, 4, 3, questions),
                new Room(Size.LOWEST, 4, 4, 2, questions)));
        for (int left = questions - 1; left >= 0; left--) {
            steps.add(new Room(Size.LOWEST, 4, 4, 2, left));
        }
        return steps;
    }
}
