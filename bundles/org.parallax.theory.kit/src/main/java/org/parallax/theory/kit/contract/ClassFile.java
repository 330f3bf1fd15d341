package org.parallax.theory.kit.contract;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a compiled class uses, read off its file.
 *
 * @param owners the classes, by internal name, of which it uses a member or which it extends
 * @param members what it uses, such as {@code java/lang/Math.exp}
 * @param statics names of its own static fields that are not final
 */
record ClassFile(Set<String> owners, Set<String> members, List<String> statics) {

    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;
    private static final int SYNTHETIC = 0x1000;

    ClassFile {
        owners = Set.copyOf(owners);
        members = Set.copyOf(members);
        statics = List.copyOf(statics);
    }

    /**
     * Reads a class file.
     *
     * @throws IOException if it is none
     */
    static ClassFile of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipNBytes(8);
            return new Reader(in, in.readUnsignedShort()).read();
        }
    }

    /** Reads the pool of constants, then the fields. */
    private static final class Reader {

        private final DataInputStream in;
        private final int[] tags;
        private final int[] first;
        private final int[] second;
        private final String[] texts;

        Reader(DataInputStream in, int constants) {
            this.in = in;
            this.tags = new int[constants];
            this.first = new int[constants];
            this.second = new int[constants];
            this.texts = new String[constants];
        }

        ClassFile read() throws IOException {
            for (int at = 1; at < tags.length; at++) {
                at += constant(at);
            }
            var owners = new TreeSet<String>();
            var members = new TreeSet<String>();
            for (int at = 1; at < tags.length; at++) {
                if (tags[at] >= 9 && tags[at] <= 11) {
                    var owner = texts[first[first[at]]];
                    owners.add(owner);
                    members.add(owner + "." + texts[first[second[at]]]);
                }
            }
            in.skipNBytes(4);
            addClass(owners, in.readUnsignedShort());
            int interfaces = in.readUnsignedShort();
            for (int i = 0; i < interfaces; i++) {
                addClass(owners, in.readUnsignedShort());
            }
            return new ClassFile(owners, members, statics());
        }

        private void addClass(Set<String> owners, int at) {
            if (at > 0) {
                owners.add(texts[first[at]]);
            }
        }

        /** Reads a constant; how many places it takes besides its own. */
        private int constant(int at) throws IOException {
            tags[at] = in.readUnsignedByte();
            switch (tags[at]) {
                case 1 -> texts[at] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> in.skipNBytes(8);
                case 7, 8, 16, 19, 20 -> first[at] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[at] = in.readUnsignedShort();
                    second[at] = in.readUnsignedShort();
                }
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("A constant of an unknown sort: " + tags[at]);
            }
            return tags[at] == 5 || tags[at] == 6 ? 1 : 0;
        }

        private List<String> statics() throws IOException {
            var found = new ArrayList<String>();
            int fields = in.readUnsignedShort();
            for (int field = 0; field < fields; field++) {
                int access = in.readUnsignedShort();
                var name = texts[in.readUnsignedShort()];
                in.skipNBytes(2);
                int attributes = in.readUnsignedShort();
                for (int i = 0; i < attributes; i++) {
                    in.skipNBytes(2);
                    in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
                }
                if ((access & (STATIC | FINAL | SYNTHETIC)) == STATIC) {
                    found.add(name);
                }
            }
            return found;
        }
    }
}
