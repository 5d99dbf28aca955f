package de.vertragswerk.rendering.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was used last, up to a number of bytes in all: most contracts show the same pictures
 * and need the same parts of the same faces. Shared by threads.
 */
final class Recent<K, V> {
  private final int mostBytes;
  private final ToIntFunction<V> size;
  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
  private int bytes;

  /**
   * @param size of a value in bytes; a value of more than an eighth of the whole is not kept
   */
  Recent(int mostBytes, ToIntFunction<V> size) {
    this.mostBytes = mostBytes;
    this.size = size;
  }

  synchronized @Nullable V get(K key) {
    return values.get(key);
  }

  synchronized void put(K key, V value) {
    int added = size.applyAsInt(value);
    if (added > mostBytes / 8) {
      return;
    }
    V before = values.put(key, value);
    bytes += added - (before == null ? 0 : size.applyAsInt(before));
    while (bytes > mostBytes) {
      K eldest = values.keySet().iterator().next();
      bytes -= size.applyAsInt(values.remove(eldest));
    }
  }
}
