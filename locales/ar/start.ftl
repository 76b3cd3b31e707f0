start-title = اختيار اللغة
