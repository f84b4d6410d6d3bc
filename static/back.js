// A code on a screen or on paper opens this page with the words behind "#", which no browser sends. They go into the box
// and out of the address, so that a history shows nothing of them.
(function () {
  "use strict";
  var box = document.getElementById("receipt"), words = location.hash.slice(1);
  if (!box || !/^[a-z]+(-[a-z]+){5}$/.test(words)) return;
  box.value = words.replace(/-/g, " ");
  history.replaceState(null, "", location.pathname);
})();
