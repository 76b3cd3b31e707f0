start-title = اختر لغتك
start-more = لا توجد لغة أخرى بعد في هذا الإصدار.
