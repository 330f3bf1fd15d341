package org.parallax.exercise.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A file system in memory that keeps apart what programs see and what is on its disk. When the power goes, any sectors that
 * were not forced may be there or not, whatever the order in which they were written.
 */
final class ForgetfulStore implements LogStore {

    private final List<Write> pending = new ArrayList<>();
    private byte[] seen;
    private byte[] durable;
    private long operationsLeft = Long.MAX_VALUE;
    private long bytesLeft = Long.MAX_VALUE;
    private boolean forgetsOnForce;
    private int forces;
    private int kept;

    private record Write(int at, byte[] bytes) {}

    ForgetfulStore(byte[] content) {
        seen = content.clone();
        durable = content.clone();
    }

    /** Every operation fails from the n-th on; the n-th may still leave something. */
    synchronized ForgetfulStore stoppingAfter(long operations) {
        operationsLeft = operations;
        return this;
    }

    /** The disk is full behind so many bytes. */
    synchronized ForgetfulStore fullAt(long bytes) {
        bytesLeft = bytes;
        return this;
    }

    /** The next force fails and takes what it should have forced for done, as systems do. */
    synchronized ForgetfulStore failingToForce() {
        forgetsOnForce = true;
        return this;
    }

    @Override
    public synchronized byte[] content() {
        return seen.clone();
    }

    @Override
    public synchronized void write(byte[] bytes, long at) throws IOException {
        byte[] fitting = Arrays.copyOf(bytes, (int) Math.max(0, Math.min(bytes.length, bytesLeft - at)));
        pending.add(new Write((int) at, fitting));
        seen = over(seen, (int) at, fitting);
        count();
        if (fitting.length < bytes.length) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public synchronized void truncate(long length) throws IOException {
        seen = Arrays.copyOf(seen, (int) length);
        count();
    }

    @Override
    public synchronized void force() throws IOException {
        count();
        if (forgetsOnForce) {
            forgetsOnForce = false;
            pending.clear();
            throw new IOException("Input/output error");
        }
        if (durable.length > seen.length) {
            durable = Arrays.copyOf(durable, seen.length);
        }
        pending.forEach(write -> durable = over(durable, write.at(), write.bytes()));
        pending.clear();
        forces++;
    }

    @Override
    public synchronized String keep(byte[] torn) throws IOException {
        count();
        kept++;
        return "torn";
    }

    @Override
    public void close() {
        // Closing forces nothing.
    }

    private void count() throws IOException {
        if (--operationsLeft < 0) {
            operationsLeft = 0;
            throw new IOException("Stopped");
        }
    }

    synchronized int forces() {
        return forces;
    }

    synchronized int kept() {
        return kept;
    }

    /** The same file when only the program has ended: all that was written is seen, and may still be lost. */
    synchronized ForgetfulStore afterKill() {
        var next = new ForgetfulStore(durable);
        next.pending.addAll(pending);
        next.seen = seen.clone();
        return next;
    }

    /** The file when the power has gone: of what was not forced, any sectors, and of the last perhaps a part. */
    synchronized ForgetfulStore afterPowerLoss(RandomGenerator random) {
        byte[] image = seen.length < durable.length && random.nextBoolean() ? Arrays.copyOf(durable, seen.length) : durable;
        double share = random.nextInt(5) / 4.0;
        for (Write write : pending) {
            int end = write.at() + write.bytes().length;
            for (int from = write.at(); from < end; from = (from / LogTail.SECTOR + 1) * LogTail.SECTOR) {
                int to = Math.min((from / LogTail.SECTOR + 1) * LogTail.SECTOR, end);
                if (random.nextDouble() < share) {
                    image = over(image, from, Arrays.copyOfRange(write.bytes(), from - write.at(), to - write.at()));
                }
            }
        }
        if (image.length > durable.length && random.nextBoolean()) {
            image = Arrays.copyOf(image, random.nextInt(durable.length, image.length + 1));
        }
        return new ForgetfulStore(image);
    }

    private static byte[] over(byte[] bytes, int at, byte[] written) {
        byte[] result = Arrays.copyOf(bytes, Math.max(bytes.length, at + written.length));
        System.arraycopy(written, 0, result, at, written.length);
        return result;
    }
}
