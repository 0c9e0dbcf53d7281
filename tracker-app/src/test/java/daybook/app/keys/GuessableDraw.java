package daybook.app.keys;

import java.util.Random;

/** A secret from a generator that can be guessed: a planted breach. */
public final class GuessableDraw {
    public int draw(Random random) {
        return random.nextInt();
    }
}
