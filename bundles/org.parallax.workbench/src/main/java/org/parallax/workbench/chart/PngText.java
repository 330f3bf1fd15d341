package org.parallax.workbench.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Texts inside PNG files, as the format's chunk {@code iTXt} keeps them. */
public final class PngText {

    /** The signature and the header chunk, which comes first in every file. */
    private static final int HEAD = 8 + 25;
    /** After the keyword: its end, two bytes for “not compressed”, an empty language and an empty translated keyword. */
    private static final String PLAIN = "\0\0\0\0\0";
    private static final int LENGTH = 4;
    private static final int TYPE = 4;

    private PngText() {}

    /** The image {@code png} with a description that programs show among its properties. */
    public static byte[] described(byte[] png, String description) {
        var out = new ByteArrayOutputStream(png.length + description.length() + 64);
        out.write(png, 0, HEAD);
        out.writeBytes(chunk("iTXt", "Description" + PLAIN + description));
        out.write(png, HEAD, png.length - HEAD);
        return out.toByteArray();
    }

    /** Length, type, data and check sum. */
    private static byte[] chunk(String type, String text) {
        var data = text.getBytes(StandardCharsets.UTF_8);
        var typed = ByteBuffer.allocate(TYPE + data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data).array();
        var check = new CRC32();
        check.update(typed);
        return ByteBuffer.allocate(LENGTH + typed.length + Integer.BYTES)
                .putInt(data.length).put(typed).putInt((int) check.getValue()).array();
    }
}
