package io.github.dmlint.upgrade.proof;

import io.github.dmlint.json.Json;

/**
 * One thing that must hold for a step to be proven.
 *
 * @param subject what it is about, such as {@code dm-worker dm_worker1}
 * @param message what was found, a full sentence
 */
public record Fact(String subject, boolean holds, String message) {
  Json json() {
    return Json.object().put("subject", subject).put("holds", holds).put("message", message).end();
  }
}
