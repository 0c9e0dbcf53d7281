package daybook.app.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at the write-ahead log before SQLite does. SQLite stops at the first frame that is not as it was written and forgets
 * the rest without a word, because a crash leaves the same. It does not leave the same before the last commit: that was on
 * the disk before the next one began. So frames of a later commit behind a broken one mean damage.
 *
 * <p>Not seen: damage to the last commit, or a log cut after one; both look as a crash does. Source: SQLite, "WAL-mode file
 * format".
 */
final class LogCheck {
    private static final int HEADER = 32;
    private static final int FRAME = 24;
    private static final int MAGIC = 0x377f0682;

    private final ByteBuffer log;
    private final ByteOrder words;
    private final int step;

    private LogCheck(ByteBuffer log) {
        this.log = log;
        this.words = (log.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        this.step = FRAME + log.getInt(8);
    }

    /** @return false if commits were lost in the middle of the log */
    static boolean whole(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) <= HEADER) {
            return true;
        }
        ByteBuffer log = ByteBuffer.wrap(Files.readAllBytes(file));
        int page = log.getInt(8);
        boolean header = (log.getInt(0) & ~1) == MAGIC && page >= 512 && page <= 65_536 && Integer.bitCount(page) == 1;
        return header && new LogCheck(log).whole();
    }

    private boolean whole() {
        if (sum(0, 0, 24) != log.getLong(24)) {
            return false;
        }
        boolean broken = false;
        boolean committed = false;
        for (int at = HEADER; at + step <= log.limit(); at += step) {
            boolean follows = follows(at);
            if (follows && committed) {
                return false;
            }
            broken |= !follows;
            committed |= broken && salted(at) && log.getInt(at + 4) != 0;
        }
        return true;
    }

    /** Whether a frame is as it was written and follows what stands before it, be that whole or not. */
    private boolean follows(int at) {
        long before = log.getLong(at == HEADER ? 24 : at - step + 16);
        long sum = sum(sum(before, at, 8), at + FRAME, step - FRAME);
        return salted(at) && sum == log.getLong(at + 16);
    }

    /** Frames of an earlier log may stand behind the last of this one; their salt is another. */
    private boolean salted(int at) {
        return log.getLong(at + 8) == log.getLong(16);
    }

    /** SQLite's checksum, going on from an earlier one. */
    private long sum(long before, int from, int length) {
        int first = (int) (before >>> 32);
        int second = (int) before;
        ByteBuffer data = log.duplicate().order(words);
        for (int at = from; at < from + length; at += 8) {
            first += data.getInt(at) + second;
            second += data.getInt(at + 4) + first;
        }
        return (long) first << 32 | second & 0xFFFF_FFFFL;
    }
}
