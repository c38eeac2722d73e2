package followthrough.results;

import followthrough.results.Figures.Numbers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers as a few bytes, so that what a page reads stays small however much was counted: the counts by name, then each
 * wait's buckets from the first to the last in which anybody is. A number is written seven bits at a time, the lowest
 * first, its sign in the lowest bit.
 */
final class PackedNumbers {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private PackedNumbers() {}

    static byte[] write(Numbers numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(bytes)) {
            write(output, numbers.counts().size());
            for (Map.Entry<String, Long> count : numbers.counts().entrySet()) {
                output.writeUTF(count.getKey());
                write(output, count.getValue());
            }
            write(output, numbers.waits().size());
            for (Map.Entry<String, Waits> wait : numbers.waits().entrySet()) {
                output.writeUTF(wait.getKey());
                write(output, wait.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutput output, Waits waits) throws IOException {
        long[] counts = waits.counts();
        int first = waits.buckets().findFirst().orElse(0);
        int end = waits.buckets().max().orElse(-1) + 1;
        write(output, first);
        write(output, end);
        for (int bucket = first; bucket < end; bucket++) {
            write(output, counts[bucket]);
        }
    }

    private static void write(DataOutput output, long number) throws IOException {
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        while ((rest & ~SEVEN_BITS) != 0) {
            output.writeByte((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        output.writeByte((int) rest);
    }

    static Numbers read(byte[] packed) {
        DataInputStream input = new DataInputStream(new ByteArrayInputStream(packed));
        try {
            Map<String, Long> counts = new HashMap<>();
            for (long left = number(input); left > 0; left--) {
                counts.put(input.readUTF(), number(input));
            }
            Map<String, Waits> waits = new HashMap<>();
            for (long left = number(input); left > 0; left--) {
                waits.put(input.readUTF(), waits(input));
            }
            return new Numbers(counts, waits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Waits waits(DataInput input) throws IOException {
        int first = (int) number(input);
        long[] counts = new long[(int) number(input)];
        for (int bucket = first; bucket < counts.length; bucket++) {
            counts[bucket] = number(input);
        }
        return Waits.of(counts);
    }

    private static long number(DataInput input) throws IOException {
        long read = 0;
        int shift = 0;
        int part;
        do {
            part = input.readUnsignedByte();
            read |= (long) (part & SEVEN_BITS) << shift;
            shift += 7;
        } while ((part & MORE) != 0);
        return (read >>> 1) ^ -(read & 1);
    }
}
