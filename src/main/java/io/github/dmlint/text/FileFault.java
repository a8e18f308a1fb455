package io.github.dmlint.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words for people. */
public final class FileFault {
  private FileFault() {}

  /** The reason without the name of the file, as the end of a sentence without its full stop. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String words = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return words == null || words.isEmpty() ? e.getClass().getSimpleName() : words;
  }
}
