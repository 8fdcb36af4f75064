package org.parley.ingest.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A map from (number, string) to a number as an open hash table in a file: nothing is read before
 * it is asked for. Keys are stored char by char, so that any Java string is found again.
 */
final class StringTable {

  /** A slot is a hash and one more than the key's offset; 0 where the slot is free. */
  private static final int SLOT = 2;

  /** Before a key's characters: its number, its length with a bit for wide ones, its value. */
  private static final int HEAD = 12;

  private final IntBuffer slots;
  private final ByteBuffer keys;
  private final int mask;

  StringTable(Pack pack) {
    slots = pack.numbers();
    keys = pack.bytes();
    mask = slots.limit() / SLOT - 1;
  }

  /** The value, or -1 where there is none. */
  int find(int scope, String key) {
    int hash = hash(scope, key);
    for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
      int offset = slots.get(slot * SLOT + 1);
      if (offset == 0) {
        return -1;
      }
      if (slots.get(slot * SLOT) == hash && holds(offset - 1, scope, key)) {
        return keys.getInt(offset - 1 + 8);
      }
    }
  }

  private boolean holds(int offset, int scope, String key) {
    int length = key.length();
    int stored = keys.getInt(offset + 4);
    if (keys.getInt(offset) != scope || stored >> 1 != length) {
      return false;
    }
    int begin = offset + HEAD;
    if ((stored & 1) == 0) {
      for (int i = 0; i < length; i++) {
        if (key.charAt(i) != (keys.get(begin + i) & 0xFF)) {
          return false;
        }
      }
    } else {
      for (int i = 0; i < length; i++) {
        if (key.charAt(i) != keys.getChar(begin + 2 * i)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int hash(int scope, String key) {
    int hash = key.hashCode() * 31 + scope;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  /** Gathers a table of a known number of keys, none of them twice. */
  static final class Builder {

    private final int[] slots;
    private final int mask;
    private ByteBuffer keys;

    Builder(int count) {
      int size = Integer.highestOneBit(Math.max(8, count + count / 2)) * 2;
      slots = new int[size * SLOT];
      mask = size - 1;
      keys = ByteBuffer.allocate(Math.max(64, count * 24));
    }

    void put(int scope, String key, int value) {
      int hash = hash(scope, key);
      int slot = hash & mask;
      while (slots[slot * SLOT + 1] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot * SLOT] = hash;
      slots[slot * SLOT + 1] = append(scope, key, value) + 1;
    }

    private int append(int scope, String key, int value) {
      if (keys.remaining() < HEAD + 2 * key.length()) {
        int larger = keys.capacity() + keys.capacity() / 2 + 2 * key.length();
        keys = ByteBuffer.wrap(Arrays.copyOf(keys.array(), larger)).position(keys.position());
      }
      int offset = keys.position();
      boolean wide = key.chars().anyMatch(c -> c > 0xFF);
      keys.putInt(scope).putInt(key.length() << 1 | (wide ? 1 : 0)).putInt(value);
      for (int i = 0; i < key.length(); i++) {
        if (wide) {
          keys.putChar(key.charAt(i));
        } else {
          keys.put((byte) key.charAt(i));
        }
      }
      return offset;
    }

    void write(PackWriter out) throws IOException {
      out.numbers(slots);
      out.bytes(keys.array(), keys.position());
    }
  }
}
