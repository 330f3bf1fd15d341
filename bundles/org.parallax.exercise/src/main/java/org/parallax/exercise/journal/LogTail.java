package org.parallax.exercise.journal;

import java.util.stream.IntStream;

/**
 * The bytes behind the last record that can be read. They are torn if a program or a machine that stopped while writing can
 * have left them, and nothing else of them is known to have been forced; they are damaged otherwise.
 *
 * <p>A file that was cut ends within a line. A machine without power also leaves sectors of zeros where what was written
 * later has reached the disk and what was written earlier has not: as no record holds a zero, those are known by it.
 */
record LogTail(byte[] bytes, int start) {

    /** What every disk writes whole or not at all. */
    static final int SECTOR = 512;

    /** Whether this was never acknowledged; so is nothing at all. */
    boolean isTorn() {
        int end = withoutZerosAtTheEnd();
        return isCutLine(end) || hasLostSectors(end) && !isFollowedByABatch();
    }

    /** A sentence's end on what is wrong with the first of it. */
    String damage() {
        return LineHead.at(bytes, start).map(head -> head.end() >= bytes.length ? "is not as long as it says"
            : bytes[head.end()] == '\n' ? "does not follow from what stands before it" : "does not end where it says")
            .orElse("has no beginning that can be read");
    }

    private int withoutZerosAtTheEnd() {
        int end = bytes.length;
        while (end > start && bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private boolean isCutLine(int end) {
        boolean oneLine = IntStream.range(start, end).noneMatch(i -> bytes[i] == '\n' || bytes[i] == 0);
        return oneLine && (LineHead.isBegunAt(bytes, start, end)
            || LineHead.at(bytes, start).filter(head -> head.content() <= end && end <= head.end()).isPresent());
    }

    /** Whether some sectors are all zeros and the others hold none. */
    private boolean hasLostSectors(int end) {
        boolean some = false;
        for (int from = start; from < end; from = (from / SECTOR + 1) * SECTOR) {
            int to = Math.min((from / SECTOR + 1) * SECTOR, end);
            long zeros = IntStream.range(from, to).filter(i -> bytes[i] == 0).count();
            if (zeros != 0 && zeros != to - from) {
                return false;
            }
            some |= zeros != 0;
        }
        return some;
    }

    /** Whether a line follows that was written after all before it had been forced. */
    private boolean isFollowedByABatch() {
        return IntStream.range(start + 1, bytes.length).filter(i -> bytes[i - 1] == '\n' || bytes[i - 1] == 0)
            .anyMatch(i -> LineHead.at(bytes, i).filter(head -> head.beginsBatch(bytes)
                && head.end() < bytes.length && bytes[head.end()] == '\n').isPresent());
    }
}
